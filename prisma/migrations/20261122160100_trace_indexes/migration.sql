-- What other systems ask for most, so that a season of events is not read through for one page.
CREATE INDEX "trace_event_merchant_id_type_record_time_idx" ON "trace_event"("merchant_id", "type", "record_time");
CREATE INDEX "trace_event_merchant_id_biz_step_record_time_idx" ON "trace_event"("merchant_id", "biz_step", "record_time");
CREATE INDEX "trace_event_merchant_id_disposition_idx" ON "trace_event"("merchant_id", "disposition");
CREATE INDEX "trace_event_merchant_id_read_point_idx" ON "trace_event"("merchant_id", "read_point");
CREATE INDEX "trace_event_merchant_id_biz_location_idx" ON "trace_event"("merchant_id", "biz_location");
