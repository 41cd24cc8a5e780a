import './steps/node-version.mjs'
import { register } from 'tsx/esm/api'

// Unlike the other commands this one needs neither the booth nor its database: only the file and the anchors.
register()
await import('../prisma/cli/verify.ts')
