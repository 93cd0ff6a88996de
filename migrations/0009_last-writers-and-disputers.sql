ALTER TABLE "experiences" ADD COLUMN "disputers" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE "experiences" SET "disputers" = array["disputed_by"] WHERE "disputed_by" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "last_written_by" uuid;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_last_writer_unknown" FOREIGN KEY ("last_written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "practice_codes" SET "version" = "version" + 1, "author_consent_to" = NULL, "author_consent_at" = NULL, "author_consent_by" = NULL
WHERE "visibility" = 'group' AND "author_consent_to" IS NOT NULL AND "deleted_at" IS NULL AND NOT EXISTS (
  SELECT FROM "memberships" WHERE "memberships"."group_id" = "practice_codes"."group_id" AND "memberships"."user_id" = "practice_codes"."author_id" AND "memberships"."state" = 'active');