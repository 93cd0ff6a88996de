ALTER TABLE "cases" ADD COLUMN "stopped_at" timestamp (3) with time zone;--> statement-breakpoint
-- Of what was parked, withdrawn or not resolved before only the last change is known.
UPDATE "cases" SET "stopped_at" = coalesce("resolved_at", "updated_at") WHERE "state" in ('resolved', 'not_resolved', 'parked', 'withdrawn');--> statement-breakpoint
CREATE INDEX "cases_by_opening" ON "cases" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "cases_unanswered" ON "cases" USING btree ("opened_at","id") WHERE "cases"."first_response_at" is null and "cases"."state" in ('open', 'in_consultation');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_stopped_without_date" CHECK (("cases"."state" in ('resolved', 'not_resolved', 'parked', 'withdrawn')) = ("cases"."stopped_at" is not null));