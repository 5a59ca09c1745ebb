@NullMarked
package app.zhirong.pledge.worker;

import org.jspecify.annotations.NullMarked;
