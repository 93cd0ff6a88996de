ALTER TABLE "memberships" ADD COLUMN "invited_email" text;--> statement-breakpoint
ALTER TABLE "personal_access_tokens" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "personal_access_tokens" ADD CONSTRAINT "personal_access_tokens_parent_unknown" FOREIGN KEY ("parent_id") REFERENCES "public"."personal_access_tokens"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_access_tokens_of_parent" ON "personal_access_tokens" USING btree ("parent_id");