-- Of a lot whose codes may have been copied is told once a day, whoever scans at the same moment; settling the report settles the day.
CREATE TABLE trace_copy_report (
    lot_id UUID NOT NULL,
    day DATE NOT NULL,
    report_id UUID,
    CONSTRAINT trace_copy_report_pkey PRIMARY KEY (lot_id, day)
);
ALTER TABLE trace_copy_report ADD CONSTRAINT trace_copy_report_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES trace_lot (id) ON DELETE CASCADE,
  ADD CONSTRAINT trace_copy_report_report_id_fkey FOREIGN KEY (report_id) REFERENCES problem_report (id);
