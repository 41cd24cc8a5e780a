import Link, { type LinkProps } from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './class-names'

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger'

const kinds: Record<Kind, string> = {
  primary: 'bg-son text-on-son hover:brightness-110',
  secondary: 'border border-line bg-sheet text-ink hover:border-muted',
  quiet: 'text-lam underline-offset-4 hover:underline',
  danger: 'border border-son text-son bg-sheet hover:bg-son-wash',
}

export const buttonLook = (kind: Kind) => cn(base, kinds[kind])

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 font-semibold leading-snug transition-[filter,border-color,background-color] duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60'

export function Button({ kind = 'primary', className, ...rest }: ComponentProps<'button'> & { kind?: Kind }) {
  return <button type="submit" {...rest} className={cn(base, kinds[kind], className)} />
}

export function ButtonLink({
  kind = 'primary',
  className,
  children,
  ...rest
}: LinkProps<string> & { kind?: Kind; className?: string; children: ReactNode }) {
  return (
    <Link {...rest} className={cn(base, kinds[kind], className)}>
      {children}
    </Link>
  )
}
