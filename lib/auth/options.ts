import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { clientAddressOf } from '@/lib/audit/client-address'
import { environment } from '@/lib/config/environment'
import { endSession } from './commands/end-session'
import { keepSessionStart } from './commands/keep-session-start'
import { signIn } from './commands/sign-in'
import { sessionSeconds } from './rules'
import { usesSecureCookies } from './session-cookie'
import { claimOf, newClaim } from './session-token'

/** How next-auth works here: encrypted cookies that carry a claim only, one provider, our own pages. */
export const authOptions = (): NextAuthOptions => ({
  secret: environment().authSecret,
  useSecureCookies: usesSecureCookies(),
  session: { strategy: 'jwt', maxAge: sessionSeconds({ isStaff: false }) },
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { identifier: { type: 'text' }, password: { type: 'password' } },
      async authorize(typed, request) {
        const headers = new Headers(request.headers as Record<string, string> | undefined)
        const result = await signIn(
          {
            identifier: typed?.identifier ?? '',
            password: typed?.password ?? '',
            address: clientAddressOf(headers),
          },
          new Date(),
        )
        // Whoever has a second factor to show signs in through our own pages.
        return result.ok && result.step === 'done'
          ? { id: result.claim.userId, tokenVersion: result.claim.tokenVersion }
          : null
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (!user) return claimOf(token) ?? {}
      const claim = newClaim(user.id, user.tokenVersion ?? 0, new Date())
      await keepSessionStart(claim, false, null)
      return claim
    },
    session({ session, token }) {
      return { expires: session.expires, claim: claimOf(token) ?? undefined }
    },
  },
  events: {
    async signOut({ token }) {
      const claim = claimOf(token)
      if (claim) await endSession(claim, new Date())
    },
  },
  logger: {
    error(code, detail) {
      // A cookie sealed with an older secret, or a forged one, is simply nobody.
      if (code !== 'JWT_SESSION_ERROR') console.error('next-auth', code, detail instanceof Error ? detail.message : '')
    },
    warn() {},
    debug() {},
  },
})
