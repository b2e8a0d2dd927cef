/** How a competition's certificates look: its own picture, and what stands where on it. */
package org.jiangxin.desk.certificates;
