import type { Finding } from '@/db/queries/findings'
import { conflictingKinds } from '@/domain/bodies/dates'
import type { FindingKind } from '@/domain/findings/finding'
import { dayInWords, daysInWords } from '@/lib/dates/words'

type Words = { name: string; remedy: string }

const WORDS: Record<FindingKind, Words> = {
  'term passed': {
    name: 'Term passed, nothing recorded since',
    remedy: 'An extension, an ending, or a named person’s reason that it lapsed',
  },
  'gap between terms': {
    name: 'A gap between two terms',
    remedy: 'The dates of an instrument that covers those days, or a correction of a wrong date',
  },
  'extended without dates': {
    name: 'Extended, but no first term or date of extension recorded',
    remedy: 'The dates of the original agreement and of the extension',
  },
  'no end recorded': {
    name: 'No end of any kind recorded',
    remedy: 'The term: a last day, or that it runs until somebody ends it',
  },
  expiring: {
    name: 'Ends within 6 months',
    remedy: 'An extension or an ending, before the term passes',
  },
  'awaiting signature': {
    name: 'Signatures awaited',
    remedy: 'The date each party signed the original agreement',
  },
  'extended by letters': {
    name: 'Extended by exchange of letters',
    remedy: 'A later agreement that varies this one (Police Act 1996 section 23C(4))',
  },
  'varied by letters': {
    name: 'Varied or renewed by exchange of letters',
    remedy: 'A later agreement that varies this one (Police Act 1996 section 23C(4))',
  },
  'parties differ from members': {
    name: 'Parties differ from the body’s members',
    remedy: 'The body’s members or the agreement’s parties, whichever is wrong',
  },
  'no parties named': {
    name: 'No parties named',
    remedy: 'The legal persons that are parties to it',
  },
  'regional without body': {
    name: 'Regional agreement with no body',
    remedy: 'The body it is for',
  },
  'body without agreement': {
    name: 'Body with no agreement',
    remedy: 'The agreements the body is run under',
  },
  'two on one subject': {
    name: 'Two agreements on one subject, not linked',
    remedy: 'Which of the two stands, or what each of them is for',
  },
  'body name as title': {
    name: 'A body’s name used as the title',
    remedy: 'What the agreement is called, or what it is about',
  },
  'dates of a body conflict': {
    name: 'Sources differ on when the body was formed or closed',
    remedy: 'The date that is wrong, struck as recorded in error',
  },
  'provision lacks a party': {
    name: 'A force without both of its offices as parties',
    remedy:
      'The chief officer and the policing body of each force, as the provision asks (Police Act 1996 section 22A(3) to (5))',
  },
  'too few parties': {
    name: 'Too few parties for its legal basis',
    remedy:
      'Two policing bodies; or a chief officer, a policing body and another person (Police Act 1996 section 22A(1))',
  },
}

/** What a kind of finding is called: "No parties named". */
export function findingName(kind: FindingKind): string {
  return WORDS[kind].name
}

/** What would put it right, to stand by itself in a cell. */
export function findingRemedy(kind: FindingKind): string {
  return WORDS[kind].remedy
}

/** What one finding adds to its name: its days, who differs, what it stands beside; null where the name says all. */
export function findingDetail(finding: Finding): string | null {
  const { kind, days, agreement, body, other } = finding
  if (kind === 'term passed' && days !== null) return `For ${daysInWords(days)}`
  if (kind === 'gap between terms' && days !== null) return daysInWords(days)
  if (kind === 'expiring' && days !== null) return days === 0 ? 'Today' : `In ${daysInWords(days)}`
  if (kind === 'parties differ from members' && body)
    return `${capital(differenceInWords(finding))} ${body.acronym}`
  if (kind === 'dates of a body conflict') return datesInWords(finding.dates)
  if (kind === 'two on one subject' && agreement && other)
    return `${partAndTerm(other)}; ${partAndTerm(agreement)}`
  return null
}

/** "also names Derbyshire, not a member of", "leaves out Lincolnshire, a member of": before the body’s acronym. */
function differenceInWords({ extra, missing }: Finding): string {
  const parts = [
    extra.length > 0
      ? `names ${forcesOrCount(extra)}, no ${extra.length === 1 ? 'member' : 'members'}`
      : null,
    missing.length > 0
      ? `leaves out ${forcesOrCount(missing)}, ${missing.length === 1 ? 'a member' : 'members'}`
      : null,
  ]
  return `${parts.filter(Boolean).join('; ')} of`
}

/** "Derbyshire", "Derbyshire and Kent", "5 forces": names as long as they are few. */
export function forcesOrCount(names: string[]): string {
  if (names.length > 3) return `${names.length} forces`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
}

/** "Formed 2001 or 2002". */
function datesInWords(dates: Finding['dates']): string {
  const sentences = conflictingKinds(dates.map((one) => ({ ...one, struck: null }))).map((kind) => {
    const days = dates.filter((one) => one.kind === kind).map((one) => dayInWords(one.on))
    return `${kind} ${[...new Set(days)].join(' or ')}`
  })
  return capital(sentences.join('; '))
}

/** "EM-0003, of 4 forces and undated". */
function partAndTerm({ reference, forces, endsOn }: NonNullable<Finding['agreement']>): string {
  const of = `of ${forces} ${forces === 1 ? 'force' : 'forces'}`
  return `${reference}, ${of} ${endsOn ? `to ${dayInWords(endsOn)}` : 'and undated'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
