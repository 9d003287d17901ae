import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { buildRegister, isBuilt } from './built-register'
import { fileOf, root } from './node-tool'

if (!isBuilt() && (await buildRegister()) !== 0) process.exit(1)

const server = spawn(
  process.execPath,
  [fileOf('next'), 'start', '-H', '127.0.0.1', '-p', process.env.PORT || '3000'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      REGISTER_MODE: 'demo',
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || randomBytes(32).toString('base64url'),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
)
// Ctrl+C reaches the server by itself; waiting for it keeps the embedded database whole.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGHUP', () => server.kill('SIGTERM'))
server.on('close', (code) => process.exit(code ?? 0))
