import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins class names; of two that fight, the later wins. */
export const cn = (...values: ClassValue[]) => twMerge(clsx(values))
