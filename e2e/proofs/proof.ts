/** One long proof that `npm run prove` knows by name. */
export type Proof = {
  /** What it shows, in a line. */
  says: string
  /** How often it tries, unless told. */
  count: number
  /** Tries that often, within a time of its own, and prints its figures as it goes. */
  run: (count: number) => Promise<Proven>
}

export type Proven = {
  isProven: boolean
  /** What the last line says: "600 rounds, 0 broken". */
  figures: string
}
