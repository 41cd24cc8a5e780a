'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'

type Progress = { done: number; total: number }

/**
 * Asks every second where a job stands, shows how far it is, and renders the page anew when it has moved on. `stateHref`
 * answers `{ state, progress }`; in `counting` its rows are counted, elsewhere it goes by a handful of steps.
 */
export function JobWatch({
  stateHref,
  locale,
  state,
  counting,
  progress,
  label,
}: {
  stateHref: string
  locale: Locale
  state: string
  counting: string
  progress: Progress
  label: string
}) {
  const router = useRouter()
  const [seen, setSeen] = useState(progress)
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(stateHref).catch(() => null)
      if (!answer?.ok) return
      const now: { state: string; progress: Progress } = await answer.json()
      setSeen(now.progress)
      if (now.state !== state) router.refresh()
    }, 1000)
    return () => clearInterval(timer)
  }, [stateHref, state, router])
  const isCounted = state === counting && seen.total > 0
  return (
    <div className="flex max-w-xl items-center gap-4">
      <progress
        aria-label={label}
        className="h-3 min-w-0 flex-1 appearance-none overflow-hidden rounded-full border border-line bg-sheet indeterminate:bg-ngoc-wash motion-safe:indeterminate:animate-pulse [&::-moz-progress-bar]:bg-ngoc [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-ngoc"
        max={seen.total || 1}
        value={seen.total ? seen.done : undefined}
      />
      <span className="min-w-24 text-sm text-muted tabular-nums">
        {isCounted ? `${formatNumber(seen.done, locale)} / ${formatNumber(seen.total, locale)}` : null}
      </span>
    </div>
  )
}
