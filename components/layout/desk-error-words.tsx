'use client'

import type { Route } from 'next'
import { createContext, type ReactNode, use } from 'react'

type Words = { title: string; body: string; retry: string; home: string; homeHref: Route }

const ErrorWords = createContext<Words | null>(null)

/** Carries the words of the error face to the boundary, which gets neither the language nor props of its own. */
export function DeskErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <ErrorWords value={words}>{children}</ErrorWords>
}

export const useErrorWords = () => use(ErrorWords)
