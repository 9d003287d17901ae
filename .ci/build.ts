import { buildRegister } from './built-register'

process.exitCode = await buildRegister()
