import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFiles } from './pglite-lock'

const somewhere = () => join(mkdtempSync(join(tmpdir(), 'register-')), 'register')

describe('the embedded database belongs to one process at a time', () => {
  it('refuses a second process by a sentence that names the first', () => {
    const files = somewhere()
    writeFileSync(`${files}.lock`, String(process.ppid))
    expect(() => lockFiles(files)).toThrow(`Another process (number ${process.ppid})`)
  })

  it('takes over the lock of a process that is gone', () => {
    const files = somewhere()
    const gone = spawnSync(process.execPath, ['-e', '0']).pid
    writeFileSync(`${files}.lock`, String(gone))
    lockFiles(files)
    expect(readFileSync(`${files}.lock`, 'utf8')).toBe(String(process.pid))
  })

  it('takes over a lock that says nothing', () => {
    const files = somewhere()
    writeFileSync(`${files}.lock`, '')
    lockFiles(files)
    expect(existsSync(`${files}.lock`)).toBe(true)
  })
})
