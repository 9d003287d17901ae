/** Why something may not be done: a named reason, with what its sentence needs. Sentences live in `components`. */
export type Refusal<Reason extends string = string> = { reason: Reason }
