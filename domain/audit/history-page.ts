import { z } from 'zod'

/** The page of a history that an address asks for; the first where it says nothing or nonsense. */
export const historyPage = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .catch(1)
