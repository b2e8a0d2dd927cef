/** Prizes and medals: who of the ranked entries gets which. */
package org.jiangxin.scoring.award;
