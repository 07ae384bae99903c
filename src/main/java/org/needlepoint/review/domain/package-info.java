/** When a card is due and how likely it is still known (FSRS), and what a learner's cards add up to. */
package org.needlepoint.review.domain;
