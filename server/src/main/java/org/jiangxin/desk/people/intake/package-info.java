/** Works out what a filled-in table means for a competition, before anything is changed. */
package org.jiangxin.desk.people.intake;
