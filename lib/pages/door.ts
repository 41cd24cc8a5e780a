import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { askEachTime } from './answer-headers.mjs'
import { answerGone } from './gone-pages'
import { inTurn } from './turns'

/** Answers a request before Next hears of it, or says that it did not: then Next answers. */
export type AtTheDoor = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

// Of these Next makes something else than the page of the address.
const notForPages = ['rsc', 'next-action', 'next-router-prefetch', 'x-prerender-revalidate', 'upgrade']
const isPreview = /__prerender_bypass|__next_preview_data/

/** Whether what is asked for is the plain page of an address. */
export const asksForPage = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'GET' && !notForPages.some((name) => name in headers) && !isPreview.test(headers.cookie ?? '')

// Next lets caches in front keep a page for as long as it does itself, but nobody tells them when a listing goes.
function askEachTimeToo(response: ServerResponse) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name, /^cache-control$/i.test(name) && /^s-maxage=/.test(`${value}`) ? askEachTime : value)
}

/** Waits for an answer that may come later; whoever is next is asked when there is none. */
function answeredOr(answered: boolean | Promise<boolean>, next: () => boolean): boolean {
  if (typeof answered === 'boolean') return answered || next()
  void answered.then((isAnswered) => isAnswered || next())
  return true
}

/**
 * Lets plain pages be answered at the server itself (docs/decisions/158); `answer` is asked once for each of them, and `answerAny`
 * before that about every request.
 */
export function answerAtTheDoor(answer: AtTheDoor, answerAny: AtTheDoor = () => false): void {
  const { emit } = Server.prototype
  Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
    const passOn = () => Reflect.apply(emit, this, [event, ...rest])
    if (event !== 'request') return passOn()
    const [request, response] = rest as [IncomingMessage, ServerResponse]
    // `OPTIONS *` asks about the server, of which there is nothing to tell; Next would take it for a broken address.
    if (request.url === '*') {
      response.writeHead(400).end()
      return true
    }
    inTurn(() =>
      answeredOr(answerAny(request, response), () => {
        askEachTimeToo(response)
        answerGone(request.url ?? '', response)
        return asksForPage(request) ? answeredOr(answer(request, response), passOn) : passOn()
      }),
    )
    return true
  }
}
