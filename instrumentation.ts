// The first visitor's page is drawn alone; nobody's import waits long.
const headStart = { leastMs: 1_500, mostMs: 8_000 }

/** Runs once when a server starts: pages that follow the calendar at once, background jobs as soon as the first visitor is served. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ countVisitors, isAnybodyWaiting }, { dropUnvouchedAddresses }] = await Promise.all([
    import('@/lib/pages/visitors'),
    import('@/lib/config/unvouched-headers'),
  ])
  // Before anything here opens a connection.
  countVisitors()
  dropUnvouchedAddresses()
  const [{ answerAtTheDoor }, { answerShopPage }, { answerEpcisAtTheDoor }] = await Promise.all([
    import('@/lib/pages/door'),
    import('@/components/search/shop-door'),
    import('@/lib/trace/epcis-door'),
  ])
  answerAtTheDoor(answerShopPage, answerEpcisAtTheDoor)
  const { keepPagesOfToday } = await import('@/lib/jobs/refresh')
  void keepPagesOfToday()
  // Within this function, or the build for the edge would take the jobs along.
  void import('@/lib/jobs/at-rest').then(async ({ atRest }) => {
    await atRest({ ...headStart, isAnybodyWaiting })
    const [
      { startJobs },
      { keepShelfSettled },
      { registryImportJob },
      { registryLookJob, registryDryRunJob },
      { drawAhead },
      { pictureSweepJob },
      { eraseContactsDaily },
      { erasePersonsDaily },
      { reverifyProofsJob },
      { forgetInvoicesJob },
      { fetchListsJob },
      { bulkReadingJob },
      { bulkWorkJob },
      { bulkSweepJob },
      { letterJob },
      { accountJob },
      { noticeSweepJob },
      { eraseWordsJob },
      { remindJob },
      { decisionJob },
      { hintJob },
      { snapshotJob },
      { monthlyReportJob },
      { callWordsJob },
      { judgeAgainJob },
      { figureExportJob },
      { auditSealJob, auditCheckJob },
    ] = await Promise.all([
      import('@/lib/jobs/boss'),
      import('@/lib/jobs/shelf'),
      import('@/lib/registry/import-job'),
      import('@/lib/registry/import-steps'),
      import('@/lib/files/draw-ahead'),
      import('@/lib/catalog/picture-sweep-job'),
      import('@/lib/problems/erase-contacts'),
      import('@/lib/applications/erase-persons'),
      import('@/lib/readiness/reverify-job'),
      import('@/lib/readiness/forget-job'),
      import('@/lib/trust/fetch-job'),
      import('@/lib/bulk/reading-job'),
      import('@/lib/bulk/work-job'),
      import('@/lib/bulk/sweep-job'),
      import('@/lib/notices/letter-job'),
      import('@/lib/account/account-job'),
      import('@/lib/notices/sweep-notices'),
      import('@/lib/visits/erase-words'),
      import('@/lib/home/remind-job'),
      import('@/lib/desk/decision-job'),
      import('@/lib/desk/hint-job'),
      import('@/lib/ledger/snapshot-job'),
      import('@/lib/reports/report-job'),
      import('@/lib/outreach/erase-job'),
      import('@/lib/trace/judge-job'),
      import('@/lib/reports/export-job'),
      import('@/lib/oversight/audit-jobs'),
    ])
    void keepShelfSettled()
    void eraseContactsDaily()
    void erasePersonsDaily()
    startJobs([
      registryLookJob,
      registryDryRunJob,
      registryImportJob,
      pictureSweepJob,
      reverifyProofsJob,
      forgetInvoicesJob,
      fetchListsJob,
      bulkReadingJob,
      bulkWorkJob,
      bulkSweepJob,
      letterJob,
      accountJob,
      noticeSweepJob,
      eraseWordsJob,
      remindJob,
      decisionJob,
      hintJob,
      snapshotJob,
      monthlyReportJob,
      callWordsJob,
      judgeAgainJob,
      figureExportJob,
      auditSealJob,
      auditCheckJob,
    ]).catch((error: Error) => console.error('jobs could not start:', error.message))
    drawAhead().catch((error: Error) => console.error('pictures could not be drawn ahead:', error.message))
  })
}
