export type { DoneWords } from '../../deeds/deed-done'
