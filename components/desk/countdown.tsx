'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** Text with the seconds left in place of `{n}`; afterwards another, and the page is read again so that it tells what happened. */
export function Countdown({ seconds, waits, due }: { seconds: number; waits: string; due: string }) {
  const [left, setLeft] = useState(seconds)
  const router = useRouter()
  useEffect(() => {
    const began = Date.now()
    const tick = setInterval(() => setLeft(Math.max(0, seconds - Math.floor((Date.now() - began) / 1000))), 250)
    // The job looks every second; once more a little later, should it be busy.
    const reads = [2_000, 6_000].map((after) => setTimeout(() => router.refresh(), seconds * 1000 + after))
    return () => {
      clearInterval(tick)
      for (const read of reads) clearTimeout(read)
    }
  }, [seconds, router])
  return <>{left > 0 ? waits.replace('{n}', String(left)) : due}</>
}
