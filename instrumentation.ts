/** Runs once when a server starts: background jobs, and pages that follow the calendar. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ startJobs }, { keepPagesOfToday }, { registryImportJob }, { registryLookJob, registryDryRunJob }] =
    await Promise.all([
      import('@/lib/jobs/boss'),
      import('@/lib/jobs/refresh'),
      import('@/lib/registry/import-job'),
      import('@/lib/registry/import-steps'),
    ])
  void keepPagesOfToday()
  startJobs([registryLookJob, registryDryRunJob, registryImportJob]).catch((error: Error) =>
    console.error('jobs could not start:', error.message),
  )
}
