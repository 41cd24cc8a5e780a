import { type IncomingMessage, Server, type ServerResponse } from 'node:http'

/** Answers a request before Next hears of it, or says that it did not: then Next answers. */
export type AtTheDoor = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

// Of these Next makes something else than the page of the address.
const notForPages = ['rsc', 'next-action', 'next-router-prefetch', 'x-prerender-revalidate', 'upgrade']
const isPreview = /__prerender_bypass|__next_preview_data/

/** Whether what is asked for is the plain page of an address. */
export const asksForPage = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'GET' && !notForPages.some((name) => name in headers) && !isPreview.test(headers.cookie ?? '')

/** Lets plain pages be answered at the server itself (docs/decisions/158); `answer` is asked once for each request. */
export function answerAtTheDoor(answer: AtTheDoor): void {
  const { emit } = Server.prototype
  Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
    const passOn = () => Reflect.apply(emit, this, [event, ...rest])
    if (event !== 'request') return passOn()
    const [request, response] = rest as [IncomingMessage, ServerResponse]
    if (!asksForPage(request)) return passOn()
    const answered = answer(request, response)
    if (typeof answered === 'boolean') return answered || passOn()
    void answered.then((isAnswered) => isAnswered || passOn())
    return true
  }
}
