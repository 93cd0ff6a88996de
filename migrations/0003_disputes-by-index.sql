DROP INDEX "experiences_to_ask_again";--> statement-breakpoint
CREATE INDEX "experiences_disputed" ON "experiences" USING btree ("created_at","id") WHERE "experiences"."state" = 'disputed';