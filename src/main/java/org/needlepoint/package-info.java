/**
 * Needlepoint, by feature. Upstream never calls downstream:
 *
 * <pre>
 * audit       hash-chained journal                             account  people, organisations, memberships, sign-in
 * question    types, responses, grading; knows no attempt      content  reads content/ into the Catalogue
 * course      enrolment, lesson progress                       attempt  behaviours, draws, steps
 * review      cards of what was missed, due by FSRS            certify  programmes, decisions
 * credential  issue, sign, verify, revoke                      analysis results per question, rosters
 * clinic      who of the staff is certified today              operate  start-up, health, demo data
 * web         page-wide Faces and REST things                  shared   clock, ids, refusals, durable commits
 * </pre>
 *
 * Inside a feature: the root holds use cases and the records others see, {@code domain} the pure rules, {@code store} the only
 * users of the EntityManager, {@code web} page beans and resources. {@code ArchitectureTest} keeps it so; docs/architecture.md tells why.
 */
package org.needlepoint;
