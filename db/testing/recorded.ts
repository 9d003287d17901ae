import type { BuiltAgreement } from './builders'
import { eventsOf, versionOf } from './events'
import { instrumentsOf } from './instruments'

/** What a form carries of the agreement that it was opened on. */
export async function openedOn(agreement: BuiltAgreement) {
  return { reference: agreement.reference, version: await versionOf(agreement) }
}

/** All that is recorded of an agreement: its instruments and its history by kind, in order, and its version. */
export async function recordedOf(agreement: BuiltAgreement) {
  const instruments = await instrumentsOf(agreement)
  const events = await eventsOf(agreement)
  return {
    instruments: instruments.map((one) => one.kind),
    events: events.map((one) => one.kind),
    version: await versionOf(agreement),
  }
}
