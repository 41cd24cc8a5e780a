'use client'

import { createContext, type ReactNode, use } from 'react'

type Words = { title: string; body: string; retry: string; home: string; homeHref: string }

const ErrorWords = createContext<Words | null>(null)

/** Carries the words of the error face to its boundary, so that message files need not come to the browser. */
export function ShopErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <ErrorWords value={words}>{children}</ErrorWords>
}

export const useShopErrorWords = () => use(ErrorWords)
