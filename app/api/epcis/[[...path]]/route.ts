import { answerEpcis } from '@/lib/trace/epcis-interface'

/** The EPCIS interface, where it was not answered at the server itself (docs/decisions/165). */
async function answer(request: Request) {
  const { status, headers, body } = await answerEpcis(request)
  return new Response(body, { status, headers })
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
