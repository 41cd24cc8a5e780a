import { createServer } from 'node:net'
import { PlainError, say } from './progress.mjs'

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without this kind of address has nothing in the way either.
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** A port that nobody uses right now on loopback. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Whether a server can listen there; both loopbacks are tried, because "localhost" in a browser may mean either. */
export const isFree = async (port, host) => {
  for (const each of new Set([host, '127.0.0.1', '::1'])) if (!(await canListen(port, each))) return false
  return true
}

/** The wanted port, or the next free one where nobody insisted on it. */
export async function choosePort({ port: wanted, insist }, host) {
  if (!['0.0.0.0', '::', '127.0.0.1', 'localhost'].includes(host) && !(await canListen(0, host)))
    throw new PlainError(`This machine has no address "${host}" to listen on: correct or remove HOSTNAME.`)
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port += 1) {
    if (await isFree(port, host)) {
      if (port !== wanted) say(`Port ${wanted} is busy: using ${port}`)
      return port
    }
    if (insist)
      throw new PlainError(
        `Port ${port} is busy or not allowed for this user. Stop what uses it, or choose another: npm start -- --port ${port + 1}`,
      )
  }
  throw new PlainError(`No free port from ${wanted} to ${wanted + 99}. Choose one: npm start -- --port 8080`)
}
