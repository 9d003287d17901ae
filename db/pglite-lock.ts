import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Takes the embedded database's files for this process. Two processes on them would lose writes in silence, so a
 * second is refused; a lock whose process is gone is taken over.
 */
export function lockFiles(directory: string): void {
  const file = `${directory}.lock`
  mkdirSync(dirname(file), { recursive: true })
  if (tryToWrite(file)) return
  const holder = Number(readFileSync(file, 'utf8'))
  if (isRunning(holder)) {
    throw new Error(
      `Another process (number ${holder}) has the register's embedded database open. Stop it first; two at once would lose what is recorded. If it is not a register, delete ${file}.`,
    )
  }
  rmSync(file, { force: true })
  if (!tryToWrite(file)) lockFiles(directory)
}

function tryToWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}

function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
