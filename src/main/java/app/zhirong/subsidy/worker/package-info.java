@NullMarked
package app.zhirong.subsidy.worker;

import org.jspecify.annotations.NullMarked;
