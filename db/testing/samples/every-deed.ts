import { readdirSync } from 'node:fs'
import { bodySamples } from './bodies'
import { detailsAndLinksSamples } from './details-and-links'
import { draftingSamples } from './drafting'
import { instrumentSamples } from './instruments'
import { loadingSamples } from './loading'
import { partiesSamples } from './parties'
import { peopleSamples } from './people'
import { reviewSamples } from './reviews'
import type { Sample } from './sample'
import { successionSamples } from './succession'

/** A sample of every command, by the name of its file. */
export const everyDeed: Record<string, () => Promise<Sample>> = {
  ...bodySamples,
  ...detailsAndLinksSamples,
  ...draftingSamples,
  ...instrumentSamples,
  ...loadingSamples,
  ...partiesSamples,
  ...peopleSamples,
  ...reviewSamples,
  ...successionSamples,
}

/** The commands that there are: one a file. */
export function everyCommand(): string[] {
  return readdirSync('db/commands')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
}
