-- What the dispatcher looks for each second; nearly always empty.
CREATE INDEX "outbox_event_pending" ON "outbox_event" ("seq") WHERE "dispatched_at" IS NULL;
