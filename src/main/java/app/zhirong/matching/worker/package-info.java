@NullMarked
package app.zhirong.matching.worker;

import org.jspecify.annotations.NullMarked;
