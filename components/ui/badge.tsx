import type { ReactNode } from 'react'
import { cn } from './class-names'

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info'

const tones: Record<Tone, string> = {
  neutral: 'border-line bg-paper text-ink',
  good: 'border-ngoc bg-ngoc-wash text-ngoc-ink',
  warn: 'border-quy bg-quy-wash text-quy-ink',
  bad: 'border-son bg-son-wash text-son',
  info: 'border-lam/40 bg-lam-wash text-lam',
}

/** A state in a word or two; the words carry it, the colour only helps. */
export function Badge({
  tone = 'neutral',
  children,
  className,
}: {
  tone?: Tone
  children: ReactNode
  className?: string
}) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm font-semibold leading-snug',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
