'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

type Progress = { done: number; total: number }

/** Asks every second where a run stands, shows how far it is, and renders the page anew when it has moved on. */
export function RunWatch({
  id,
  state,
  progress,
  label,
}: {
  id: string
  state: string
  progress: Progress
  label: string
}) {
  const router = useRouter()
  const [seen, setSeen] = useState(progress)
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(`/api/bulk/runs/${id}/state`).catch(() => null)
      if (!answer?.ok) return
      const now: { state: string; progress: Progress } = await answer.json()
      setSeen(now.progress)
      if (now.state !== state) router.refresh()
    }, 1000)
    return () => clearInterval(timer)
  }, [id, state, router])
  const isCounted = state === 'running' && seen.total > 0
  return (
    <div className="flex max-w-xl items-center gap-4">
      <progress
        aria-label={label}
        className="h-3 min-w-0 flex-1 appearance-none overflow-hidden rounded-full border border-line bg-sheet indeterminate:bg-ngoc-wash motion-safe:indeterminate:animate-pulse [&::-moz-progress-bar]:bg-ngoc [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-ngoc"
        max={seen.total || 1}
        value={isCounted ? seen.done : undefined}
      />
      <span className="min-w-20 text-sm text-muted tabular-nums">
        {isCounted ? `${seen.done} / ${seen.total}` : null}
      </span>
    </div>
  )
}
