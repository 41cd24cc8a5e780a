import type { SessionClaim } from './types'

declare module 'next-auth' {
  interface Session {
    claim?: SessionClaim
  }
  interface User {
    tokenVersion?: number
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string
    userId?: string
    tokenVersion?: number
    signedInAt?: number
    isProven?: boolean
  }
}
