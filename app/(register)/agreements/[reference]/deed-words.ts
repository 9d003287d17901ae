export type { DeedWords } from '../../deeds/deed-words'
