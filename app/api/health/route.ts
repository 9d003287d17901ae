import { findSchemaVersion } from '@/db/sessions'

/** Answers 200 when the register is ready to be used: it has started and its database answers. */
export async function GET(): Promise<Response> {
  try {
    await findSchemaVersion(null)
  } catch (error) {
    console.error('Not healthy:', error)
    return Response.json({ status: 'the database does not answer' }, { status: 503 })
  }
  return Response.json({ status: 'ready' })
}
