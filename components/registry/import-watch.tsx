'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

type Progress = { done: number; total: number }

/** Asks every second where an import stands, shows how far it is, and renders the page anew when it has moved on. */
export function ImportWatch({
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
      const answer = await fetch(`/api/registry/imports/${id}/state`).catch(() => null)
      if (!answer?.ok) return
      const now: { state: string; progress: Progress } = await answer.json()
      setSeen(now.progress)
      if (now.state !== state) router.refresh()
    }, 1000)
    return () => clearInterval(timer)
  }, [id, state, router])
  return (
    <progress
      aria-label={label}
      className="h-3 w-full max-w-xl accent-ngoc"
      max={seen.total || 1}
      value={seen.total ? seen.done : undefined}
    />
  )
}
