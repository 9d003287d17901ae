// Next's own command in this process, with its telemetry off.
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('next/dist/bin/next')
