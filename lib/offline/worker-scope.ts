type Extendable = { waitUntil(work: Promise<unknown>): void }

export type PageRequest = Extendable & {
  readonly request: Request
  /** Not there in every browser. */
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** The part of a service worker's global scope that is used here: TypeScript knows either pages or workers, not both. */
export type WorkerScope = {
  location: Location
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: PageRequest) => void): void
  addEventListener(type: 'message', listener: (event: Extendable & { data: unknown }) => void): void
}
