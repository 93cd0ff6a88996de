ALTER TABLE "practices" ADD COLUMN "under_chatham_house" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "practices" SET "under_chatham_house" = true FROM "practice_codes", "groups" WHERE "practice_codes"."id" = "practices"."practice_code_id" AND "groups"."id" = "practice_codes"."group_id" AND "groups"."confidentiality" = 'chatham_house';
