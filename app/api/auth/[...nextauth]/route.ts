import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'

// next-auth's own addresses (session, CSRF token, sign-out); people use the pages under /sign-in.
const handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(authOptions())(request, context)

export { handler as GET, handler as POST }
