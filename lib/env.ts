import { z } from 'zod'

const envSchema = z.object({
  REGISTER_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  /** The application's login: a member of register_app and register_sign_in that owns nothing. */
  DATABASE_URL: z.string().optional(),
  /** The owner's login, for `npm run db:migrate` only. */
  MIGRATION_DATABASE_URL: z.string().optional(),
  /** The address people use, as `https://register.example.police.uk`: requests from elsewhere change nothing. */
  REGISTER_URL: z.url().optional(),
  /** Signs the session cookie. At least 32 characters. */
  NEXTAUTH_SECRET: z.string().optional(),
  REGISTER_TODAY: z.string().optional(),
  DEMO_PASSWORD: z.string().min(8).default('collaboration-2026'),
  /** Where the embedded database keeps its files. */
  REGISTER_DATA: z.string().default('.data'),
  PORT: z.coerce.number().default(3000),
})

export type Env = z.infer<typeof envSchema>

/** The settings the register runs with. Read where they are used, so that a test may set its own. */
export function env(): Env {
  return envSchema.parse(blanksLeftOut(process.env))
}

/** The address people use: where forms must come from. */
export function registerUrl(): URL {
  const { REGISTER_URL, PORT } = env()
  return new URL(REGISTER_URL ?? `http://127.0.0.1:${PORT}`)
}

function blanksLeftOut(settings: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
}
