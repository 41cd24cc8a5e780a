'use client'

import { useEffect } from 'react'

/** Tells the shop's script, and whoever tries a page, that React is done with it, where there is React: on pages drawn for each visit. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = ''
    window.dispatchEvent(new Event('hydrated'))
  }, [])
  return null
}
