import { z } from 'zod'

const WORDS_LENGTH = 100

/** What bodies are looked for by, from an address; null where it says nothing. */
export const bodySearch = z
  .object({
    words: z
      .union([z.string(), z.array(z.string())])
      .transform((given) => [given].flat().at(-1) ?? '')
      .catch(''),
  })
  .transform(({ words }) => {
    const asked = words
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, WORDS_LENGTH)
    return { words: asked || null }
  })
