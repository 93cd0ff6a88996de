ALTER TABLE "cases" ADD COLUMN "held_by_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "experiences" ADD COLUMN "held_by_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "held_by_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_held_and_shown" CHECK ("cases"."held_by_decision_id" is null or "cases"."audience" <> 'network');--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_held_and_shown" CHECK ("experiences"."held_by_decision_id" is null or "experiences"."visibility" = 'group');--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_held_and_shown" CHECK ("contributions"."held_by_decision_id" is null or "contributions"."state" = 'hidden');--> statement-breakpoint
UPDATE "contributions" SET "held_by_decision_id" = "flag_decisions"."id" FROM "flag_decisions", "flags"
WHERE "flags"."decision_id" = "flag_decisions"."id" AND "flags"."subject_kind" = 'contribution' AND "flags"."subject_id" = "contributions"."id"
  AND "flag_decisions"."state" = 'upheld' AND "flag_decisions"."consequence" = 'hiding'
  AND "contributions"."state" = 'hidden' AND "contributions"."hidden_at" = "flag_decisions"."created_at";--> statement-breakpoint
UPDATE "cases" SET "held_by_decision_id" = (
  SELECT "flag_decisions"."id" FROM "flag_decisions" JOIN "flags" ON "flags"."decision_id" = "flag_decisions"."id"
  WHERE "flags"."subject_kind" = 'case' AND "flags"."subject_id" = "cases"."id"
    AND "flag_decisions"."state" = 'upheld' AND "flag_decisions"."consequence" = 'narrowing'
  ORDER BY "flag_decisions"."created_at" DESC LIMIT 1)
WHERE "audience" <> 'network';--> statement-breakpoint
UPDATE "experiences" SET "held_by_decision_id" = (
  SELECT "flag_decisions"."id" FROM "flag_decisions" JOIN "flags" ON "flags"."decision_id" = "flag_decisions"."id"
  WHERE "flags"."subject_kind" = 'experience' AND "flags"."subject_id" = "experiences"."id"
    AND "flag_decisions"."state" = 'upheld' AND "flag_decisions"."consequence" = 'narrowing'
  ORDER BY "flag_decisions"."created_at" DESC LIMIT 1)
WHERE "visibility" = 'group';--> statement-breakpoint
UPDATE "flag_decisions" SET "before" = 'network' WHERE "consequence" = 'narrowing' AND "before" IS NULL;
