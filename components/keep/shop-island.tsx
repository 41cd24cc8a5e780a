'use client'

import { useEffect } from 'react'
import { registerWorker } from '@/components/offline/register-worker'
import { startKeeping } from './keep-buttons'
import type { KeepWords } from './kept-lists'

let isStarted = false

/** What the whole shop does by script, once React is done with the page: it draws nothing that React knows of. */
export function ShopIsland({ words }: { words: KeepWords }) {
  useEffect(() => {
    if (isStarted) return
    isStarted = true
    registerWorker()
    try {
      startKeeping(words)
    } catch {
      // A browser that keeps nothing for this site gets no buttons to keep things with.
    }
  }, [words])
  return null
}
